/** Why the Windows tests cannot run here and what to do about it, in one line; null when they can. */
export function whyNotReady(): string | null;
