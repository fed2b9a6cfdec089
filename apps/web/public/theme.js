// Runs before the first paint, so that a dark page never flashes white. The key is the one of src/app/theme.ts.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('paceline-theme');
  } catch {
    // Storage can be forbidden; the system's preference then decides.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');

  // The name under which the scroll lock of dialogs looks for the nonce of the styles it makes.
  var nonce = document.querySelector('meta[name="style-nonce"]');
  if (nonce) window.__webpack_nonce__ = nonce.content;
})();
