import type { Measured, Usage } from './data.ts';
import type { Deployed } from './deployed.ts';

const SECONDS_A_MONTH = 30 * 24 * 3600;
/** Bytes in a gigabyte, as AWS charges them. */
const GIGA = 1e9;

/** Pages and pictures that a phone fetches for each call of the API. */
const FILES_A_REQUEST = 0.3;

const gigabytesOf = ({ memory }: Deployed, name: string): number => {
  const found = memory[name];
  if (found === undefined) throw new Error(`the template has no function ${name}`);
  return found;
};

/** Returns the usage of a month without any activity. */
export function usageWhenIdle(deployed: Deployed, { poller, tick, seconds }: Measured): Usage {
  return {
    keyMonth: deployed.keys,
    alarmMonth: deployed.alarms,
    metricMonth: deployed.metrics,
    queueRequest: deployed.polledQueues * poller.receivesPerSecondAndQueue * SECONDS_A_MONTH,
    schedulerCall: tick.perMonth,
    lambdaRequest: tick.perMonth,
    lambdaGigabyteSecond: tick.perMonth * seconds.tick * gigabytesOf(deployed, 'Clock'),
    tableReadUnit: tick.perMonth * tick.readUnits,
    logGigabyte: (tick.perMonth * tick.logKilobytes * 1e3) / GIGA,
  };
}

/** Returns the usage of posts with their pictures from plan to last reading; functions are paid for while they wait for Graph. */
export function usageOfPosts(posts: number, deployed: Deployed, { post, seconds, init }: Measured): Usage {
  const of = (name: string): number => gigabytesOf(deployed, name);
  const starting = init.work * init.workSeconds;
  const gigabyteSeconds =
    starting * (post.publishInvocations * of('Publish') + post.renderInvocations * of('Render')) +
    post.graphCalls * seconds.graphCall * of('Publish') +
    post.collectCalls * seconds.graphCall * of('Collect') +
    post.renderInvocations * seconds.render * of('Render') +
    post.routerInvocations * seconds.router * of('WorkRouter');
  const invocations =
    post.publishInvocations + post.routerInvocations + post.renderInvocations + post.otherInvocations;
  return {
    lambdaGigabyteSecond: posts * gigabyteSeconds,
    lambdaRequest: posts * invocations,
    tableWriteUnit: posts * post.writeUnits,
    tableReadUnit: posts * post.readUnits,
    // Each message is sent, received and deleted.
    queueRequest: posts * post.messages * 3,
    keyRequest: posts * post.keyRequests,
    objectPut: posts * post.objectPuts,
    objectGet: posts * post.metaFetches,
    edgeRequest: posts * post.metaFetches,
    edgeFunctionCall: posts * post.metaFetches,
    edgeGigabyteMeta: (posts * post.metaFetches * post.pictureKilobytes * 1e3) / GIGA,
    objectGigabyteMonth: (posts * (post.pictureKilobytes + post.thumbKilobytes) * 1e3) / GIGA,
    logGigabyte: (posts * post.logKilobytes * 1e3) / GIGA,
    tableGigabyteMonth: (posts * post.tableKilobytes * 1e3) / GIGA,
    backupGigabyteMonth: (posts * post.tableKilobytes * 1e3) / GIGA,
  };
}

/** Returns the usage of members in the app and of their stored data, without their posts. */
export function usageOfMembers(members: number, deployed: Deployed, measured: Measured): Usage {
  const { member, seconds, init } = measured;
  const requests = members * member.apiRequestsPerMonth;
  const probes = members * member.probesPerMonth;
  return {
    apiRequest: requests,
    edgeRequest: requests * (1 + FILES_A_REQUEST),
    // Functions of the edge look at pages and pictures, not at calls of the API.
    edgeFunctionCall: requests * FILES_A_REQUEST,
    edgeGigabytePeople:
      (members * member.picturesSeenMegabytesPerMonth * 1e6 + requests * member.replyKilobytes * 1e3) / GIGA,
    objectGet: requests * FILES_A_REQUEST,
    lambdaRequest: requests + probes,
    lambdaGigabyteSecond:
      requests * (seconds.apiRequest + init.api * init.apiSeconds) * gigabytesOf(deployed, 'Http') +
      probes * seconds.graphCall * gigabytesOf(deployed, 'Publish'),
    tableReadUnit: requests * 4 + probes * 2,
    tableWriteUnit: requests * 0.3 + probes * 3,
    queueRequest: probes * 3,
    keyRequest: probes,
    logGigabyte: (requests * member.logKilobytesPerRequest * 1e3 + probes * 300) / GIGA,
    tableGigabyteMonth: (members * member.tableKilobytes * 1e3) / GIGA,
    backupGigabyteMonth: (members * member.tableKilobytes * 1e3) / GIGA,
    objectGigabyteMonth: (members * member.mediaMegabytes * 1e6) / GIGA,
  };
}
