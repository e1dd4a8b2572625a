const pairs: [pseudo: RegExp, attribute: string][] = [
  [/:hover/g, '[data-force~="hover"]'],
  [/:active/g, '[data-force~="active"]'],
  [/:focus-visible/g, '[data-force~="focus"]'],
  [/:focus-within/g, ':has([data-force~="focus"])'],
];

/**
 * Makes states that only a pointer or the keyboard brings about visible side by side: every style rule with `:hover`,
 * `:active` or focus gets a twin that applies to `data-force="hover"` and so on. For the gallery only.
 */
export function forceStates(): void {
  for (const sheet of document.styleSheets) twin(sheet);
}

const done = new WeakSet<CSSRule>();

function twin(parent: CSSStyleSheet | CSSGroupingRule): void {
  for (let index = parent.cssRules.length - 1; index >= 0; index--) {
    const rule = parent.cssRules[index];
    if (!rule || done.has(rule)) continue;
    done.add(rule);
    if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) twin(rule);
    if (!(rule instanceof CSSStyleRule)) continue;
    let selector = rule.selectorText;
    for (const [pseudo, attribute] of pairs) selector = selector.replace(pseudo, attribute);
    if (selector === rule.selectorText) continue;
    const at = parent.insertRule(`${selector} { ${rule.style.cssText} }`, index + 1);
    const added = parent.cssRules[at];
    if (added) done.add(added);
  }
}
