/** What `claimsheet init` writes: a config and a job for the CI, each complete and fit to be edited. */

export const CI_SYSTEMS = ['github', 'gitlab', 'none'] as const;
export type CiSystem = (typeof CI_SYSTEMS)[number];

export function configText(files: readonly string[]): string {
  return `${JSON.stringify({
    $schema: 'https://claimsheet.dev/schemas/v1/config.schema.json',
    files,
    checks: {},
    constraints: [
      {
        id: 'speedup-names-baseline',
        where: { kind: 'speedup', role: 'result' },
        schema: { properties: { baseline: { type: 'string' } } },
        message: 'say what it is faster than',
      },
    ],
  }, null, 2)}\n`;
}

export const GITHUB_WORKFLOW_PATH = '.github/workflows/claims.yml';

/** What a job hangs on. */
export interface Job {
  version: string;
  /** From the top of the repository to the config; empty where it lies there, else with a `/` at its end. */
  folder: string;
  branch: string;
}

export function githubWorkflow({ version, folder, branch }: Job): string {
  return `# Checks the numbers in the texts of this repository. See claimsheet.config.json.
name: claims
on:
  pull_request:
  push:
    branches: [${JSON.stringify(branch)}]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Check claims${folder === '' ? '' : `\n        working-directory: ${JSON.stringify(folder)}`}
        run: npx --yes claimsheet@${version} check --report github --report sarif=claims.sarif
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: claims
          path: ${JSON.stringify(`${folder}claims.sarif`)}
          if-no-files-found: ignore
`;
}

export const GITLAB_JOB_PATH = '.gitlab/claims.gitlab-ci.yml';

export function gitlabJob({ version, folder }: Job): string {
  return `# Checks the numbers in the texts of this repository. Take it into .gitlab-ci.yml with
#   include: { local: ${GITLAB_JOB_PATH} }
claims:
  image: node:22
  script:${folder === '' ? '' : `\n    - cd ${JSON.stringify(folder)}`}
    - npx --yes claimsheet@${version} check --report text --report gitlab=gl-code-quality-report.json --report junit=claims.xml
  artifacts:
    when: always
    reports:
      codequality: ${JSON.stringify(`${folder}gl-code-quality-report.json`)}
      junit: ${JSON.stringify(`${folder}claims.xml`)}
`;
}
