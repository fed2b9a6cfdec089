/** This process's environment without anything that would configure the product, and with what the test wants. */
export function productEnv(wanted: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(PACELINE_|TEST_DATABASE_URL$|DATABASE_URL|PORT$|NODE_OPTIONS$|JEST_)/.test(name),
  );
  return { ...Object.fromEntries(inherited), NODE_ENV: 'production', ...wanted };
}
