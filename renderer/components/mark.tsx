/** The product's logo: a key, and the tick of a proof. The same drawing as public/icon.svg. */
export function Mark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width="32" height="32" rx="7" fill="#0f548c" />
      <path
        d="M13.5 7a6.5 6.5 0 0 0-1.6 12.8V25a1 1 0 0 0 .5.87l1.1.63 1.6-1.3v-1.5l-1.2-1.2 1.2-1.2v-1.5A6.5 6.5 0 0 0 13.5 7Zm0 3.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Z"
        fill="#fff"
      />
      <path
        d="m18.6 21.6 2.6 2.6 5-5.6"
        fill="none"
        stroke="#9fd89f"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
