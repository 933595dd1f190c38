import { useLingui } from '@lingui/react/macro';
import type { ImportPhase } from '@mutabaa/contracts/imports';
import { IconCheck } from '@tabler/icons-react';
import classes from './ImportSteps.module.css';

/** The step that an import is at: what comes before it is over. */
const steps: Readonly<Record<ImportPhase, number>> = {
  waiting: 1,
  checking: 1,
  checked: 2,
  storing: 3,
  done: 4,
  failed: 0,
  cancelled: 0,
};

/** Where in the whole an import is; nothing to show for one that has come to no good. */
export function ImportSteps({ phase }: { phase: ImportPhase }) {
  const { t } = useLingui();
  const at = steps[phase];
  if (at === 0) return null;
  const names = [t`File sent`, t`File checked`, t`You decide`, t`Stored`];
  return (
    <ol className={classes.steps} aria-label={t`Steps of an import`}>
      {names.map((name, index) => (
        <li
          key={name}
          className={classes.step}
          data-over={index < at || undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden>
            {index < at ? <IconCheck size={14} stroke={2.5} /> : index + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  );
}
