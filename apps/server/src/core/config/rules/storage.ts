import { atLeast, notEmpty, oneOf, rule, text, when } from './rule.ts';
import { commaList, isTimeOfDay, isTrimmed } from './text.ts';

const STORAGE_CLASSES = [
  ...['', 'STANDARD', 'REDUCED_REDUNDANCY', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'GLACIER'],
  ...['DEEP_ARCHIVE', 'OUTPOSTS', 'GLACIER_IR', 'SNOW', 'EXPRESS_ONEZONE'],
];
const emptyOrKey = (key: string) => key === '' || key.length >= 32;

const files = [
  atLeast(1, 'FileSettings.MaxFileSize', 'max_file_size.app_error'),
  rule(
    'FileSettings.MaxImageDecoderConcurrency',
    'image_decoder_concurrency.app_error',
    'must be -1 or at least 1',
    ({ FileSettings: s }) => s.MaxImageDecoderConcurrency === -1 || s.MaxImageDecoderConcurrency >= 1,
  ),
  oneOf(['local', 'amazons3'], 'FileSettings.DriverName', 'file_driver.app_error'),
  notEmpty('FileSettings.Directory', 'directory.app_error'),
  ...(['Directory', 'AmazonS3PathPrefix', 'ExportDirectory', 'ExportAmazonS3PathPrefix'] as const).map((key) =>
    text(`FileSettings.${key}`, 'directory_whitespace.app_error', 'must not begin or end with blanks', isTrimmed),
  ),
  text(
    'FileSettings.PublicLinkSalt',
    'file_salt.app_error',
    'must be empty or have at least 32 characters',
    emptyOrKey,
  ),
  atLeast(1, 'FileSettings.AmazonS3RequestTimeoutMilliseconds', 'amazons3_timeout.app_error'),
  oneOf(STORAGE_CLASSES, 'FileSettings.AmazonS3StorageClass', 'storage_class.app_error'),
  oneOf(STORAGE_CLASSES, 'FileSettings.ExportAmazonS3StorageClass', 'storage_class.app_error'),
  notEmpty('ImportSettings.Directory', 'import.directory.app_error'),
  atLeast(1, 'ImportSettings.RetentionDays', 'import.retention_days_too_low.app_error'),
];

/** The reference refuses an empty SqlSettings.DataSource; here it means the embedded database. */
const database = [
  oneOf(['postgres'], 'SqlSettings.DriverName', 'sql_driver.app_error'),
  atLeast(1, 'SqlSettings.MaxIdleConns', 'sql_idle.app_error'),
  atLeast(1, 'SqlSettings.MaxOpenConns', 'sql_max_conn.app_error'),
  atLeast(0, 'SqlSettings.ConnMaxLifetimeMilliseconds', 'sql_conn_max_lifetime_milliseconds.app_error'),
  atLeast(0, 'SqlSettings.ConnMaxIdleTimeMilliseconds', 'sql_conn_max_idle_time_milliseconds.app_error'),
  atLeast(1, 'SqlSettings.QueryTimeout', 'sql_query_timeout.app_error'),
  text(
    'SqlSettings.AtRestEncryptKey',
    'encrypt_sql.app_error',
    'must be empty or have at least 32 characters',
    emptyOrKey,
  ),
];

const search = [
  ...when(
    ({ ElasticsearchSettings: s }) => s.EnableIndexing,
    [notEmpty('ElasticsearchSettings.ConnectionURL', 'elastic_search.connection_url.app_error')],
  ),
  oneOf(['elasticsearch', 'opensearch'], 'ElasticsearchSettings.Backend', 'elastic_search.invalid_backend.app_error'),
  rule(
    'ElasticsearchSettings.EnableSearching',
    'elastic_search.enable_searching.app_error',
    'needs ElasticsearchSettings.EnableIndexing',
    ({ ElasticsearchSettings: s }) => s.EnableIndexing || !s.EnableSearching,
  ),
  rule(
    'ElasticsearchSettings.EnableAutocomplete',
    'elastic_search.enable_autocomplete.app_error',
    'needs ElasticsearchSettings.EnableIndexing',
    ({ ElasticsearchSettings: s }) => s.EnableIndexing || !s.EnableAutocomplete,
  ),
  atLeast(1, 'ElasticsearchSettings.AggregatePostsAfterDays', 'elastic_search.aggregate_posts_after_days.app_error'),
  text(
    'ElasticsearchSettings.PostsAggregatorJobStartTime',
    'elastic_search.posts_aggregator_job_start_time.app_error',
    'must be a time like 03:00',
    isTimeOfDay,
  ),
  rule(
    'ElasticsearchSettings.GlobalSearchPrefix',
    'elastic_search.empty_index_prefix.app_error',
    'needs ElasticsearchSettings.IndexPrefix',
    ({ ElasticsearchSettings: s }) => s.GlobalSearchPrefix === '' || s.IndexPrefix !== '',
  ),
  rule(
    'ElasticsearchSettings.GlobalSearchPrefix',
    'elastic_search.incorrect_search_prefix.app_error',
    'must be a beginning of ElasticsearchSettings.IndexPrefix',
    ({ ElasticsearchSettings: s }) => s.IndexPrefix.startsWith(s.GlobalSearchPrefix),
  ),
  atLeast(1, 'ElasticsearchSettings.LiveIndexingBatchSize', 'elastic_search.live_indexing_batch_size.app_error'),
  atLeast(1, 'ElasticsearchSettings.BatchSize', 'elastic_search.bulk_indexing_batch_size.app_error'),
  atLeast(1, 'ElasticsearchSettings.RequestTimeoutSeconds', 'elastic_search.request_timeout_seconds.app_error'),
  text(
    'ElasticsearchSettings.IgnoredPurgeIndexes',
    'elastic_search.ignored_indexes_dash_prefix.app_error',
    'must be names that do not begin with -',
    (names) => commaList(names).every((name) => !name.startsWith('-')),
  ),
];

export const storageRules = [...files, ...database, ...search];
