// Holds every statement of an export against Learning Locker's validation of xAPI 1.0.3.
const { readFileSync } = require("node:fs");
const { statement } = require("@learninglocker/xapi-validation/dist/factory");

const statements = JSON.parse(readFileSync(process.argv[2], "utf8"));
let refused = 0;
for (const one of statements) {
  for (const warning of statement(one, []) ?? []) {
    refused += 1;
    console.error(`${one.id}: ${warning.path.join(".")} is ${JSON.stringify(warning.data)}: ${warning.name}`);
  }
}
const ids = new Set(statements.map((one) => one.id));
if (ids.size !== statements.length) {
  refused += 1;
  console.error(`${statements.length - ids.size} ids stand twice`);
}
console.log(`${statements.length} statements, ${refused} refusals`);
process.exit(refused || !statements.length ? 1 : 0);
