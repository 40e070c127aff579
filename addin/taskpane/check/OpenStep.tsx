import { lazy, Suspense } from 'react';
import type { Checked, Desk, Released } from '../justify/release';
import { PartBoundary } from '../PartBoundary';
import { ReadingSheet } from '../StateSheet';
import type { Step } from './step';

// The sheet is there sooner without the steps; they are loaded while it is read, and not only when one is opened: a reason
// is given without a connection too.
const loadJustify = () => import('../justify/JustifyStep');
const loadPreview = () => import('../preview/PreviewStep');
const loadObjection = () => import('../justify/ObjectionStep');
const JustifyStep = lazy(async () => ({ default: (await loadJustify()).JustifyStep }));
const PreviewStep = lazy(async () => ({ default: (await loadPreview()).PreviewStep }));
const ObjectionStep = lazy(async () => ({ default: (await loadObjection()).ObjectionStep }));

/** Loads the steps ahead. One that cannot be loaded now is asked for again when it is opened. */
export async function loadSteps(): Promise<void> {
  await Promise.allSettled([loadJustify(), loadObjection(), loadPreview()]);
}

interface OpenStepProps {
  readonly step: Step;
  readonly state: Checked;
  readonly desk: Desk;
  readonly account: string;
  /** Goes back to the sheet, with what came of the step where it was done. */
  readonly onClose: (released?: Released) => void;
}

/** The step that stands in place of the sheet. */
export function OpenStep({ step, onClose, ...rest }: OpenStepProps): React.JSX.Element {
  const ways = { ...rest, onBack: () => onClose(), onReleased: onClose };
  return (
    <PartBoundary onBack={() => onClose()}>
      <Suspense fallback={<ReadingSheet />}>
        <StepOf step={step} {...ways} />
      </Suspense>
    </PartBoundary>
  );
}

interface Ways extends Omit<OpenStepProps, 'onClose'> {
  readonly onBack: () => void;
  readonly onReleased: (released: Released) => void;
}

function StepOf({ step, ...ways }: Ways): React.JSX.Element {
  switch (step.kind) {
    case 'preview':
      return <PreviewStep state={ways.state} policy={ways.desk.policy} onBack={ways.onBack} />;
    case 'justify':
      return <JustifyStep {...ways} />;
    case 'objection':
      return <ObjectionStep finding={step.finding} {...ways} />;
  }
}
