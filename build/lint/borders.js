import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * A lint rule that enforces the borders between the parts of the product: each part imports only the parts, packages
 * and Node modules that its row in the table names.
 *
 * @typedef {object} Part
 * @property {readonly string[]} may      Parts (or single files, without extension) it may import besides itself.
 * @property {readonly string[]} [types]  Parts it may import types from.
 * @property {readonly string[]} [packages]  npm packages it may import, by name.
 * @property {boolean} [node]  Whether it may import Node's own modules.
 *
 * @typedef {Readonly<Record<string, Part>>} Borders  Maps a folder, relative to the repository, to its row.
 */

/** A rule as ESLint defines it; oxlint runs the same. */
const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'Each part of the product imports only what its row in the table of borders names.' },
    messages: {
      part: '{{from}} may not import {{to}}.',
      typesOnly: '{{from}} may import only types from {{to}}.',
      package: '{{from}} may not import the package {{to}}.',
      node: '{{from}} may not import Node modules such as {{to}}.',
      unknown: '{{from}} has no row in the table of borders.',
    },
    schema: [
      { type: 'object', properties: { root: { type: 'string' }, borders: { type: 'object' } }, required: ['root', 'borders'] },
    ],
  },
  create(context) {
    /** @type {{ root: string, borders: Borders }} */
    const { root, borders } = context.options[0];
    const file = posix(path.relative(root, context.filename));
    const from = partOf(file, borders);
    if (from === null) {
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { from: file } }) };
    }
    const row = borders[from];

    /** @param {object} node  A node of the syntax tree. @param {unknown} source @param {boolean} typesOnly */
    const check = (node, source, typesOnly) => {
      if (typeof source !== 'string') return;
      const refusal = source.startsWith('.') ? refuseFile(source, typesOnly) : refusePackage(source);
      if (refusal !== null) context.report({ node, messageId: refusal.messageId, data: { from, to: refusal.to } });
    };

    /** @param {string} source @param {boolean} typesOnly */
    const refuseFile = (source, typesOnly) => {
      const target = posix(path.relative(root, path.resolve(path.dirname(context.filename), source)));
      const to = partOf(target, borders) ?? target;
      if (to === from || covers(row.may, target)) return null;
      if (covers(row.types ?? [], target)) return typesOnly ? null : { messageId: 'typesOnly', to };
      return { messageId: 'part', to };
    };

    /** @param {string} source */
    const refusePackage = (source) => {
      if (isBuiltin(source)) return row.node === true ? null : { messageId: 'node', to: source };
      const name = source
        .split('/')
        .slice(0, source.startsWith('@') ? 2 : 1)
        .join('/');
      return (row.packages ?? []).includes(name) ? null : { messageId: 'package', to: name };
    };

    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ImportExpression: (node) => check(node, node.source.type === 'Literal' ? node.source.value : null, false),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value, true),
    };
  },
};

/** `import type …`. An import of inline types only does not count: `verbatimModuleSyntax` keeps it at run time. */
const isTypeOnly = (node) => node.importKind === 'type' || node.exportKind === 'type';

const posix = (file) => file.split(path.sep).join('/');

/** The deepest folder of the table that contains a path, or null. */
function partOf(file, borders) {
  const parts = Object.keys(borders).filter((part) => covers([part], file));
  return parts.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether a path, written without an extension, is one of the names or is below one. */
const covers = (names, file) => names.some((name) => file === name || file.startsWith(`${name}/`));

export default { rules: { borders: rule } };
