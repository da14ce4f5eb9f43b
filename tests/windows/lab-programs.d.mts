/** Compiles the stand-ins for programs of Windows in the lab. Throws with the compiler's message. */
export function buildLabPrograms(): void;
