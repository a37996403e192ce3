/** Permissions that the dialog can grant. Publishing, reading and measuring need a few of them. */
export const PERMISSIONS = [
  'public_profile',
  'email',
  'pages_show_list',
  'pages_manage_posts',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_metadata',
  'pages_manage_engagement',
  'pages_messaging',
  'read_insights',
  'instagram_basic',
  'instagram_content_publish',
  'instagram_manage_insights',
  'instagram_manage_comments',
  'instagram_manage_contents',
  'business_management',
  'ads_read',
  'ads_management',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Whether the sandbox knows a permission of this name. */
export const isPermission = (name: string): name is Permission =>
  PERMISSIONS.some((permission) => permission === name);
