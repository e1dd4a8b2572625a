import type { MouseEvent, ReactNode } from 'react';
import type { Link } from '../tree.ts';
import { ownPath, safeHref } from './address.ts';
import { useReading } from './context.tsx';
import { Inlines } from './inlines.tsx';

/** True for a press that shall open here: the main button alone. */
export function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/**
 * A link: addresses of this server open in the application, others in a new tab that learns nothing of this one. What
 * may not be a link shows its text and address.
 */
export function LinkView({ link }: { link: Link }): ReactNode {
  const { schemes, siteUrl, navigate } = useReading();
  const href = safeHref(link.href, schemes);
  const inside = <Inlines nodes={link.children} inLink />;
  if (href === null) {
    const [only] = link.children;
    const bare = link.children.length === 1 && only?.type === 'text' && link.href.endsWith(only.text);
    return (
      <>
        {inside}
        {!bare && ` (${link.href.replace(/^http:\/\//, '')})`}
      </>
    );
  }
  const title = link.title === undefined ? {} : { title: link.title };
  const path = ownPath(href, siteUrl);
  if (path === null) {
    return (
      <a href={href} {...title} target="_blank" rel="noopener noreferrer">
        {inside}
      </a>
    );
  }
  const go = (event: MouseEvent) => {
    if (!navigate || !isPlainPress(event)) return;
    event.preventDefault();
    navigate(path);
  };
  return (
    <a href={href} {...title} onClick={go}>
      {inside}
    </a>
  );
}
