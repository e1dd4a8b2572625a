import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import { type ButtonVariant, buttonClass } from '../ui/button.tsx';
import { TextLink } from '../ui/link.tsx';
import { SidebarRow } from '../ui/sidebar-row.tsx';

function ButtonAnchor({
  variant,
  wide,
  ...props
}: ComponentPropsWithRef<'a'> & { variant?: ButtonVariant; wide?: boolean }) {
  return <a {...props} className={buttonClass({ variant, wide })} />;
}

/** `TextLink` to a route: `<RouteLink to="/login">Log in</RouteLink>`. */
export const RouteLink = createLink(TextLink);
/** A link that looks like a `Button`, for going somewhere. */
export const ButtonLink = createLink(ButtonAnchor);
/** `SidebarRow` to a route. */
export const SidebarLink = createLink(SidebarRow);
