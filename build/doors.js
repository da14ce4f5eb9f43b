import path from 'node:path';

/**
 * An eslint rule that gives each of Electron's ways in and out one door: the file that imports it, and puts its guards up. A
 * handler, a session or a window that was made elsewhere would have none. Types may be imported anywhere.
 *
 * Its option: `root`, and `doors`, from the name Electron exports it by to the file, relative to the root.
 *
 * @type {import('eslint').Rule.RuleModule}
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
