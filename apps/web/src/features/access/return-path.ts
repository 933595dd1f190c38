/** Where to go after sign-in. Only a path of this site: an address from outside could lead people astray. */
export function safeReturnPath(from: string | undefined): string {
  if (!from) return '/';
  const site = 'https://site.invalid';
  const target = URL.parse(from, site);
  if (!from.startsWith('/') || target?.origin !== site) return '/';
  return `${target.pathname}${target.search}${target.hash}`;
}
