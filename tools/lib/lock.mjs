/**
 * What is wrong with a package-lock.json: addresses of one registry in it make `npm ci` fail where another is used, and
 * a package without a checksum is not what was tried here.
 */
export function lockProblems(text) {
  return Object.entries(JSON.parse(text).packages).flatMap(([path, entry]) => {
    if (typeof entry.resolved === 'string' && /^(https?|git)/.test(entry.resolved)) {
      return [
        `package-lock.json names an address for ${path}: run npm install with omit-lockfile-registry-resolved=true`,
      ];
    }
    const fromRegistry = path.startsWith('node_modules/') && !entry.link;
    return fromRegistry && entry.integrity === undefined && !entry.inBundle
      ? [`package-lock.json has no checksum for ${path}`]
      : [];
  });
}
