/** Adds up what passed and failed over all suites, and says it in the one form that scripts can read. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** A check that is one test: prints its output when it fails. */
  check(name, ok, output = '') {
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
    if (!ok && output.trim() !== '') console.log(output.trim());
    this.add(ok ? { passed: 1 } : { failed: 1 });
  }

  add({ passed = 0, failed = 0, skipped = 0 }) {
    this.passed += passed;
    this.failed += failed;
    this.skipped += skipped;
  }

  /** `12 passed, 0 failed`, and `, 3 skipped` when there are such. */
  toString() {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    return `${this.passed} passed, ${this.failed} failed${skipped}`;
  }
}
