/** Compiles the programs that stand in for those of Windows in the lab; throws what the compiler says. */
export function buildLabPrograms(): void;
