import { type ExportFile, type ExportFormat, exportEndpoints } from '@mutabaa/contracts/exports';
import type { RecommendationSort } from '@mutabaa/contracts/recommendations';
import { useMutation } from '@tanstack/react-query';
import { currentLanguage } from '../../app/activate-language.ts';
import type { ApiFilter } from '../../app/filter-search.ts';
import { addressOf, request } from '../../app/request.ts';

/** Has the file of what is filtered prepared, in the language on screen and in the order on screen. */
export const useCreateExport = () =>
  useMutation({
    mutationFn: (wanted: { format: ExportFormat; filter: ApiFilter; sort: RecommendationSort }) =>
      request(exportEndpoints.create, { body: { ...wanted, language: currentLanguage() } }),
  });

export const fileAddress = ({ id }: ExportFile): string =>
  addressOf(exportEndpoints.file, { params: { id } });
