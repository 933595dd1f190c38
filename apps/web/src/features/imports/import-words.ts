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

/** What the parts of a recommendation that an import can change are called on screen, by the API's names. */
export function useFieldNames(): Record<string, string> {
  const { t } = useLingui();
  return {
    externalId: t`Number at the source`,
    document: t`Document`,
    paragraph: t`Paragraph`,
    body: t`Body`,
    session: t`Session`,
    cycle: t`Cycle of the review`,
    state: t`State addressed`,
    text: t`Text`,
    translations: t`Translations`,
    type: t`Type`,
    position: t`Position`,
    actionCategory: t`Action asked for`,
    receivedOn: t`Received`,
    unknownLabels: t`Labels that no vocabulary knows`,
    implementationComment: t`Comment in the source`,
    recommendingStates: t`Recommending States`,
    themes: t`Themes`,
    affectedPersons: t`Persons affected`,
    sdgs: t`SDGs`,
  };
}
