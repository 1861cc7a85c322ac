/** Who asks which questions of the catalogue, in the order in which they are shown; what nobody is named for is everybody's. */
export const ASKERS = [
  {
    asker: 'askedByPlanners',
    questions: [
      'issues-to-programs',
      'trace-forward',
      'trace-backward',
      'gaps',
      'evidence-of-measures',
      'issues',
      'policies',
      'programs-serving-several-pillars',
      'measures-sharing-programs',
      'programs-listed-again',
      'programs-first-listed-elsewhere',
    ],
  },
  {
    asker: 'askedByAnalysts',
    questions: [
      'department-workload',
      'department-workload-by-measure',
      'department-workload-by-priority',
      'departments-by-measures',
      'joint-programs-of-a-department',
      'collaborations',
      'joint-groups',
      'committees-and-departments',
      'departments',
    ],
  },
  {
    asker: 'askedByMonitors',
    questions: ['target-assessments', 'indicator-values', 'indicators', 'measures', 'initiatives', 'pillars'],
  },
  { asker: 'askedByAll', questions: ['search', 'programs', 'plans', 'municipalities'] },
] as const;
