import { RemovalPolicy } from 'aws-cdk-lib';
import { type Attribute, AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { type IndexAttributes, TABLE_INDEXES } from '../functions/ports/table.ts';

export interface DataTableProps {
  /** Whether the table survives the deletion of the stack and has deletion protection. */
  readonly keepData: boolean;
}

/** The operations of the port `Table`: no scan, no stream, no transaction. */
const VERBS = ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'];

/**
 * The attribute with an item's expiry time in seconds (`EXPIRY` in functions/records/record.ts). DynamoDB deletes expired
 * items free of charge.
 */
const ENDS_AT = 'expiry';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/** The only table, with on-demand billing, its indexes and point-in-time recovery. */
export class DataTable extends Construct {
  readonly name: string;
  readonly #table: Table;

  constructor(scope: Construct, id: string, { keepData }: DataTableProps) {
    super(scope, id);
    this.#table = new Table(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: ENDS_AT,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keepData,
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const [indexName, { pk, sk, carries }] of Object.entries<IndexAttributes>(TABLE_INDEXES)) {
      this.#table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(pk),
        sortKey: text(sk),
        ...(carries.length === 0
          ? { projectionType: ProjectionType.KEYS_ONLY }
          : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...carries] }),
      });
    }
    this.name = this.#table.tableName;
  }

  /** Grants a function the operations of the port `Table` on the table and its indexes. */
  grantUse(grantee: IGrantable): Grant {
    const arn = this.#table.tableArn;
    const actions = VERBS.map((verb) => `dynamodb:${verb}`);
    const indexes = Object.keys(TABLE_INDEXES).map((name) => `${arn}/index/${name}`);
    const ofTable = Grant.addToPrincipal({ grantee, actions, resourceArns: [arn] });
    const ofIndexes = Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:Query'],
      resourceArns: indexes,
    });
    return ofTable.combine(ofIndexes);
  }
}
