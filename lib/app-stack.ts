import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { Campaigns } from './campaigns.ts';
import { CaptionModel } from './caption-model.ts';
import { Clock } from './clock.ts';
import { Collect } from './collect.ts';
import { Connect } from './connect.ts';
import { Dashboard } from './dashboard.ts';
import { Delivery } from './delivery.ts';
import { Front } from './front.ts';
import { Http } from './http.ts';
import { Inspect } from './inspect.ts';
import { Insights } from './insights.ts';
import { KeyWatch } from './key-watch.ts';
import { PhotosApi } from './photos-api.ts';
import { MetaApp } from './meta-app.ts';
import { Publish } from './publish.ts';
import { Render } from './render.ts';
import type { Deployment, Settings } from './settings.ts';
import type { Stores } from './stores.ts';
import { UploadsBucket } from './uploads-bucket.ts';
import { Web } from './web.ts';
import { WorkQueues } from './work-queues.ts';
import { WorkRouter } from './work-router.ts';

export interface AppStackProps extends StackProps {
  readonly deployment: Deployment;
  readonly settings: Settings;
  /** The stores that the functions use, from the stateful stack. */
  readonly stores: Stores;
}

/**
 * The flow: photo and facts come in through the API (intake, captions), a campaign creates posts (campaigns), their
 * pictures are drawn (render), they are published (publish), their metrics are collected (collect) and become reports
 * (insights). The clock starts all due work. Everything in this stack can be created again.
 */
export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props: AppStackProps) {
    super(scope, id, props);
    const { deployment, settings, stores } = props;
    const { table, media, key } = stores;
    const { logDays, processor, publishAtOnce, keepPlaces, tracing } = settings;
    const hosting = { logDays, processor, publishAtOnce, keepPlaces, tracing };
    const queues = new WorkQueues(this, 'Queues');
    const metaApp = new MetaApp(this, 'MetaApp', settings);
    const captionModel = new CaptionModel(this, 'CaptionModel', { model: settings.captionModel });
    const web = new Web(this, 'Web');
    const { domain, firewall } = settings;
    const front = new Front(this, 'Front', { media, web, domain, webAclArn: firewall?.webAclArn });
    const publicUrl = front.url;
    const uploads = new UploadsBucket(this, 'Uploads', { origin: publicUrl });
    const shared = { table, media, key, queues, metaApp, hosting };

    new Http(this, 'Http', { table, queues, metaApp, hosting, front, captionModel });
    // The id is older than the module's name: another one would make a new function and drop the old.
    new PhotosApi(this, 'Intake', { ...shared, front, uploads });
    new Connect(this, 'Connect', { ...shared, front });
    new Clock(this, 'Clock', { table, queues, hosting });
    new Publish(this, 'Publish', { ...shared, publicUrl });
    new WorkRouter(this, 'WorkRouter', {
      queues,
      hosting,
      stages: {
        campaigns: new Campaigns(this, 'Campaigns', { table, queues, captionModel, hosting }).function,
        inspect: new Inspect(this, 'Inspect', { table, media, queues, hosting, publicUrl }).function,
        render: new Render(this, 'Render', { ...shared, publicUrl }).function,
        collect: new Collect(this, 'Collect', shared).function,
        insights: new Insights(this, 'Insights', { table, hosting }).function,
      },
    });
    const alarms = new Alarms(this, 'Alarms', { queues, front, operatorEmail: settings.operatorEmail });
    if (alarms.topic) new KeyWatch(this, 'KeyWatch', { key, topic: alarms.topic });
    if (settings.dashboard) new Dashboard(this, 'Dashboard', { alarms, front, queues });
    if (settings.delivery) {
      const { delivery, region } = settings;
      const roles = new Delivery(this, 'Delivery', { delivery, deployment, region, key, web });
      new CfnOutput(this, 'DeployRoleArn', { value: roles.deployRole.roleArn });
      new CfnOutput(this, 'DiffRoleArn', { value: roles.diffRole.roleArn });
    }

    new CfnOutput(this, 'Url', { value: publicUrl, description: 'Where people open Etalase' });
    new CfnOutput(this, 'WebBucketName', { value: web.bucket.bucketName });
    // For taking the system down: CloudFormation does not delete a bucket that contains files.
    new CfnOutput(this, 'UploadsBucketName', { value: uploads.bucket.bucketName });
  }
}
