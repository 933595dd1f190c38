const schemeAttribute = 'data-mantine-color-scheme';

/** Paper is white: a page that is dark on screen prints in the light colours and comes back afterwards. */
export function printInLight(): void {
  const root = document.documentElement;
  let onScreen = root.getAttribute(schemeAttribute);
  window.addEventListener('beforeprint', () => {
    onScreen = root.getAttribute(schemeAttribute);
    root.setAttribute(schemeAttribute, 'light');
  });
  window.addEventListener('afterprint', () => {
    if (onScreen) root.setAttribute(schemeAttribute, onScreen);
  });
}
