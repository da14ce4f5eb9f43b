/** Brings `out/` up to date and carries it into the stage, where it finds its dependencies for Windows. */
export function stageProduct(): void;
