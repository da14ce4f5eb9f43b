import path from 'node:path';

/**
 * A lint rule that gives each of Electron's ways in and out one door: the only file that may import it, which sets
 * up its guards. A handler, session or window made elsewhere would be unguarded. Types may be imported anywhere.
 *
 * Options: `root`, and `doors`, which maps the name that Electron exports to the file, relative to the root.
 * A rule as ESLint defines it; oxlint runs the same.
 */
const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'Each of Electron’s ways in and out is imported by the one file that guards it.' },
    messages: {
      door: 'Only {{door}} may import {{name}} from electron.',
      whole: 'Electron is imported by name, so that it shows what is used of it.',
    },
    schema: [
      { type: 'object', properties: { root: { type: 'string' }, doors: { type: 'object' } }, required: ['root', 'doors'] },
    ],
  },
  create(context) {
    const { root, doors } = context.options[0];
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    const checkWhole = (node) => {
      if (node.source?.value === 'electron') context.report({ node, messageId: 'whole' });
    };
    return {
      ImportDeclaration(node) {
        if (node.source.value !== 'electron' || node.importKind === 'type') return;
        for (const specifier of node.specifiers) {
          if (specifier.type !== 'ImportSpecifier') context.report({ node, messageId: 'whole' });
          else if (specifier.importKind !== 'type') {
            const name = specifier.imported.name;
            const door = Object.hasOwn(doors, name) ? doors[name] : file;
            if (door !== file) context.report({ node: specifier, messageId: 'door', data: { name, door } });
          }
        }
      },
      ImportExpression: checkWhole,
      ExportAllDeclaration: checkWhole,
      ExportNamedDeclaration: checkWhole,
    };
  },
};

export default { rules: { doors: rule } };
