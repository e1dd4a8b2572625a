import { parseSync, Visitor } from 'oxc-parser';

/** One module naming another: both are paths from the root of the checkout; `to` is a package's name when it names one. */
export interface Import {
  from: string;
  to: string;
}

/** The specifiers that a file imports or re-exports from, types included, as they are written. */
export function specifiersIn(file: string, text: string): string[] {
  const { program, module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const specifiers = module.staticImports.map((statement) => statement.moduleRequest.value);
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest } of entries) if (moduleRequest) specifiers.push(moduleRequest.value);
  }
  const keep = ({ source }: { source: { type: string; value?: unknown } }) => {
    if (source.type === 'Literal' && typeof source.value === 'string') specifiers.push(source.value);
  };
  new Visitor({ ImportExpression: keep, TSImportType: keep }).visit(program);
  return specifiers;
}
