import { Component, type ComponentChild } from 'preact';

interface DisclosureProps {
  children: (open: boolean, toggle: () => void) => ComponentChild;
}

/** A disclosure (WAI-ARIA): something that the reader may open and close again; closed at first. */
export class Disclosure extends Component<DisclosureProps, { open: boolean }> {
  override state = { open: false };

  override render({ children }: DisclosureProps, { open }: { open: boolean }) {
    return children(open, () => this.setState({ open: !open }));
  }
}
