import { HOUR, type Instant } from '../../../functions/domain/time/instant.ts';

const HOURS = 24;

class RollingDay {
  readonly #counts = Array.from({ length: HOURS }, () => 0);
  #hour = 0;
  #total = 0;

  add(now: Instant): void {
    this.#move(now);
    this.#counts[this.#hour % HOURS] = (this.#counts[this.#hour % HOURS] ?? 0) + 1;
    this.#total += 1;
  }

  total(now: Instant): number {
    this.#move(now);
    return this.#total;
  }

  #move(now: Instant): void {
    const hour = Math.floor(now / HOUR);
    const steps = Math.min(Math.max(hour - this.#hour, 0), HOURS);
    for (let step = 1; step <= steps; step += 1) {
      const slot = (hour - steps + step) % HOURS;
      this.#total -= this.#counts[slot] ?? 0;
      this.#counts[slot] = 0;
    }
    this.#hour = Math.max(hour, this.#hour);
  }
}

/**
 * Counts calls as Meta's limits do: those of the app per hour, those of each account over the last 24 h. Kept in memory
 * only: a restart resets the counts, which looks to a client as if Meta had raised its limit.
 */
export class UsageMeter {
  readonly #accounts = new Map<string, RollingDay>();
  #appHour = 0;
  #appCalls = 0;

  countApp(now: Instant): void {
    this.#roll(now);
    this.#appCalls += 1;
  }

  appCalls(now: Instant): number {
    this.#roll(now);
    return this.#appCalls;
  }

  countAccount(account: string, now: Instant): void {
    const day = this.#accounts.get(account) ?? new RollingDay();
    this.#accounts.set(account, day);
    day.add(now);
  }

  accountCalls(account: string, now: Instant): number {
    return this.#accounts.get(account)?.total(now) ?? 0;
  }

  #roll(now: Instant): void {
    const hour = Math.floor(now / HOUR);
    if (hour !== this.#appHour) this.#appCalls = 0;
    this.#appHour = hour;
  }
}
