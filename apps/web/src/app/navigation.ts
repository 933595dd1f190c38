import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface NavigationItem {
  to: '/' | '/network' | '/recommendations' | '/states' | '/mechanisms' | '/sessions' | '/imports';
  label: MessageDescriptor;
  /** Shown to signed-in people only. */
  signedIn?: true;
}

export const navigation: readonly NavigationItem[] = [
  { to: '/', label: msg`Overview` },
  { to: '/recommendations', label: msg`Recommendations` },
  { to: '/network', label: msg`Network` },
  { to: '/states', label: msg`States` },
  { to: '/mechanisms', label: msg`Mechanisms` },
  { to: '/sessions', label: msg`Sessions` },
  { to: '/imports', label: msg`Imports`, signedIn: true },
];
