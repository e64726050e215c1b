import { Component, type ComponentChild } from 'preact';

interface UnfoldingProps {
  children: (unfolded: boolean, toggle: () => void) => ComponentChild;
}

/** Something that the reader may unfold, and fold again: folded at first. */
export class Unfolding extends Component<UnfoldingProps, { unfolded: boolean }> {
  override state = { unfolded: false };

  override render({ children }: UnfoldingProps, { unfolded }: { unfolded: boolean }) {
    return children(unfolded, () => this.setState({ unfolded: !unfolded }));
  }
}
