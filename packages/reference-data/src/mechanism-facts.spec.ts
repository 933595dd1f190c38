import { mechanisms, surveyedMechanisms } from './mechanism-facts.ts';
import { csvRecords, itOnFile } from './shared-files.testing.ts';
import { states } from './states.ts';
import { institutionalisationCriteria, sophisticationCriteria } from './surveyed-mechanisms.ts';
import { incomplete, repeated } from './table-checks.testing.ts';

const codes = new Set(states.map(({ iso3 }) => iso3));

describe('mechanisms', () => {
  it('are known in full for Morocco, Paraguay and Portugal, with their sources', () => {
    expect(mechanisms.map(({ state, type }) => `${state} ${type}`)).toEqual([
      'MAR institutionally_separate',
      'PRY interministerial',
      'PRT interministerial',
    ]);
    expect(incomplete(mechanisms.flatMap(({ names, summary }) => [names, summary]))).toEqual([]);
    expect(mechanisms.every(({ source }) => source.title)).toBe(true);
  });
});

describe('surveyedMechanisms', () => {
  it('are those of 83 States, each once', () => {
    expect(surveyedMechanisms).toHaveLength(83);
    expect(repeated(surveyedMechanisms.map(({ iso3 }) => iso3))).toEqual([]);
    expect(surveyedMechanisms.filter(({ iso3 }) => !codes.has(iso3))).toEqual([]);
  });

  it('carry fifteen scores of sophistication and six of institutionalisation', () => {
    for (const { sophisticationScores, institutionalisationScores } of surveyedMechanisms) {
      expect(sophisticationScores).toHaveLength(sophisticationCriteria.length);
      expect(institutionalisationScores).toHaveLength(institutionalisationCriteria.length);
    }
  });

  it('have a type only where the survey’s class tells one', () => {
    const byClass = new Map(surveyedMechanisms.map(({ surveyClass, type }) => [surveyClass, type]));
    expect(Object.fromEntries(byClass)).toEqual({
      'Ad hoc inter-ministerial': 'ad_hoc',
      'Single inter-ministerial': 'interministerial',
      'Single ministerial': 'ministerial',
      Hybrid: null,
      NMIRF: null,
    });
  });

  itOnFile('nmirf_status.csv', 'restate the survey’s classes and scores', (content) => {
    const surveyed = new Map(surveyedMechanisms.map((mechanism) => [mechanism.iso3, mechanism]));
    for (const record of csvRecords(content.toString('utf8'))) {
      const mechanism = surveyed.get(record['ISO-3166-1'] ?? '');
      expect(mechanism?.surveyClass).toBe(record['State classification in report']);
      expect(mechanism?.sophistication).toBe(Number(record['Total X Points']));
    }
  });

  itOnFile(
    'nmirf_institutionalisation.csv',
    'restate the survey’s points of institutionalisation',
    (content) => {
      const points = new Map(
        surveyedMechanisms.map(({ iso3, institutionalisation }) => [iso3, institutionalisation]),
      );
      for (const record of csvRecords(content.toString('utf8'))) {
        expect(points.get(record['ISO-3166-1'] ?? '')).toBe(Number(record['Total Y Points']));
      }
    },
  );
});
