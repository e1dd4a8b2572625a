import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import { type ButtonVariant, buttonClass } from './button.tsx';
import { TextLink } from './link.tsx';

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
