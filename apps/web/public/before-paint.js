// Runs before the first paint, so that neither a dark page flashes white nor an Arabic page flashes from the left.
// It is a file of its own because the content security policy forbids inline scripts.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const scheme = read('mantine-color-scheme-value');
  const dark =
    scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  const wanted =
    new URLSearchParams(location.search).get('lang') || read('mutabaa-language') || navigator.language;
  const language = String(wanted).slice(0, 2).toLowerCase();
  if (['ar', 'fr', 'es', 'pt'].includes(language)) root.lang = language;
  if (language === 'ar') root.dir = 'rtl';
})();
