/** The page's address: a separate scheme, so that it has an origin (`file://` has none) and no server. */
export const SCHEME = 'app';
export const HOST = 'wizard';
export const PAGE_URL = `${SCHEME}://${HOST}/`;

/** Whether a URL belongs to the page's own origin. */
export function isOurs(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${SCHEME}:` && host === HOST && username === '' && password === '';
}
