// Runs before the first paint (see vite.config.ts), so that nobody who chose a theme sees another one flash by.
// Keep in step with appearance.ts: same key, same attributes.
(() => {
  let saved = {};
  try {
    saved = JSON.parse(localStorage.getItem('parley.appearance') ?? '{}') ?? {};
  } catch {
    // Storage is blocked or holds no JSON: the system's preference counts.
  }
  const { dataset } = document.documentElement;
  const wants = (/** @type {string} */ query) => matchMedia(`(${query})`).matches;
  if (['light', 'dark', 'contrast', 'contrast-dark'].includes(saved.theme)) dataset.theme = saved.theme;
  else if (wants('prefers-contrast: more'))
    dataset.theme = wants('prefers-color-scheme: dark') ? 'contrast-dark' : 'contrast';
  for (const [name, usual] of [
    ['density', 'comfortable'],
    ['text', 'density'],
    ['width', 'readable'],
    ['motion', 'system'],
  ])
    if (typeof saved[name] === 'string' && saved[name] !== usual) dataset[name] = saved[name];
})();
