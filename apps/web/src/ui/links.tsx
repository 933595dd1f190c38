import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink, type LinkComponent, type LinkProps } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

/** Where a bar, a cell or a chip leads: `{ to, params, search }`, checked against the routes. */
export type LinkTarget = LinkProps;

type AnchorElementProps = Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>;
const AnchorElement = (props: AnchorProps & AnchorElementProps) => <Anchor inherit {...props} />;
const CreatedTextLink = createLink(AnchorElement);

/** A link in running text. */
export const TextLink: LinkComponent<typeof AnchorElement> = (props) => (
  <CreatedTextLink preload="intent" {...props} />
);

type ButtonElementProps = Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps>;
const ButtonElement = (props: ButtonProps & ButtonElementProps) => <Button component="a" {...props} />;
const CreatedButtonLink = createLink(ButtonElement);

/** A link that looks like a button: it leads somewhere, it does not do something. */
export const ButtonLink: LinkComponent<typeof ButtonElement> = (props) => (
  <CreatedButtonLink preload="intent" {...props} />
);
