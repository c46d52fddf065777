// The public face of every entry point, as a report under docs/api-reports: a change of the interface shows as a diff.
// Without --write it fails where a report is not what was committed.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const write = process.argv.includes("--write");
const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "docs/api-reports");
const { exports } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
const entries = Object.values(exports).flatMap((entry) => entry.import?.types ?? []);
const names = entries.map((types) => basename(types, ".d.ts"));
mkdirSync(folder, { recursive: true });

let failed = false;
const complain = (text) => {
  console.error(text);
  failed = true;
};

for (const [index, types] of entries.entries()) {
  const name = names[index];
  const config = ExtractorConfig.prepare({
    configObjectFullPath: resolve(root, "package.json"),
    packageJsonFullPath: resolve(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: resolve(root, types),
      compiler: { tsconfigFilePath: resolve(root, "tsconfig.json") },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: folder,
        reportTempFolder: resolve(root, "node_modules/.cache/api-reports"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: "none" } },
        extractorMessageReporting: { default: { logLevel: "none" } },
        tsdocMessageReporting: { default: { logLevel: "none" } },
      },
    },
  });
  const handled = (message) => {
    message.handled = true;
  };
  const { apiReportChanged } = Extractor.invoke(config, { localBuild: write, messageCallback: handled });
  const report = resolve(folder, `${name}.api.md`);
  if (!write && apiReportChanged)
    complain(`The interface of ${name} is not what docs/api-reports/${name}.api.md says.`);
  // typedoc looks at everything else; it would also want a comment on each property of constant data.
  else if (readFileSync(report, "utf8").includes("(undocumented)")) complain(`${name} has a member without a comment.`);
}

for (const file of readdirSync(folder).filter((file) => !names.includes(basename(file, ".api.md")))) {
  if (write) rmSync(resolve(folder, file));
  else complain(`docs/api-reports/${file} is the report of no entry point.`);
}
if (failed) {
  if (!write) console.error("Run `npm run api` after a build, and read the difference before you commit it.");
  process.exitCode = 1;
}
