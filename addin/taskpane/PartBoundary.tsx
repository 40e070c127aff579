import { Component } from 'react';
import { StateSheet } from './StateSheet';
import { WORDS } from './words';

interface BoundaryProps {
  readonly onBack: () => void;
  readonly children: React.ReactNode;
}

/** A part that could not be loaded, or broke, takes nothing else with it: it says so and gives the way back. */
export class PartBoundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): React.ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <StateSheet
        sentence={WORDS.state.partMissing}
        action={WORDS.state.back}
        onTryAgain={this.props.onBack}
      />
    );
  }
}
