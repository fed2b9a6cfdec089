/** Ends with one line on a Node that is too old: nothing that follows would say it as clearly. */
export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Paceline needs Node 20.19 or later; this is ${process.versions.node}. Get it from https://nodejs.org`,
  );
  process.exit(1);
}
