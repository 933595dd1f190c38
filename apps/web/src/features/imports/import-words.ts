import { useLingui } from '@lingui/react/macro';
import type { ImportFormat, ImportPhase, ImportSampleRow } from '@mutabaa/contracts/imports';

/** What each format is called on screen. */
export function useImportFormatNames(): Record<ImportFormat, string> {
  const { t } = useLingui();
  return {
    auto: t`Recognise it`,
    uhri: t`UHRI export`,
    'ohchr-matrix': t`OHCHR matrix`,
    'upr-info': t`UPR Info export`,
  };
}

/** What each phase is called on screen. */
export function useImportPhaseNames(): Record<ImportPhase, string> {
  const { t } = useLingui();
  return {
    waiting: t`Waiting`,
    checking: t`Being checked`,
    checked: t`Checked, not stored`,
    storing: t`Being stored`,
    done: t`Stored`,
    failed: t`Failed`,
    cancelled: t`Cancelled`,
  };
}

/** What would happen, or has happened, to a row. */
export function useOutcomeNames(): Record<ImportSampleRow['outcome'], string> {
  const { t } = useLingui();
  return { created: t`New`, updated: t`Updated`, unchanged: t`Unchanged` };
}
