/** Brings `out/` up to date and copies it into the stage, where its dependencies for Windows are. */
export function stageProduct(): void;
