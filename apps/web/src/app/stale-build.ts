const key = 'parley.reloaded';

/**
 * After an upgrade of the server the chunks of the page that is open are gone: loads the page anew when one is missing,
 * once, so that a fault that stays is shown instead of going round.
 */
export function reloadWhenStale(): void {
  addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem(key) === location.href) return;
    event.preventDefault();
    sessionStorage.setItem(key, location.href);
    location.reload();
  });
}
