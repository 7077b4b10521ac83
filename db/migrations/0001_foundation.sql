CREATE SEQUENCE "public"."product_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 70001 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "public"."order_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 10001 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "public"."task_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 40001 CACHE 1;--> statement-breakpoint
CREATE TABLE "api_client" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"name" text NOT NULL,
	"secret_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"on_defects" text DEFAULT 'accept' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "api_client_client_id_unique" UNIQUE("client_id"),
	CONSTRAINT "api_client_on_defects_known" CHECK ("api_client"."on_defects" in ('accept', 'refuse'))
);
--> statement-breakpoint
CREATE TABLE "assignment_group" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "assignment_group_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "group_member" (
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "group_member_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "user_role" (
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "user_role_pk" PRIMARY KEY("user_id","role"),
	CONSTRAINT "user_role_known" CHECK ("user_role"."role" in ('sales', 'fulfillmentManager', 'fulfillmentAgent', 'catalogManager', 'customer', 'integrator', 'auditor', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"title" text,
	"password_hash" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	"account_id" uuid,
	"approval_limit" numeric(18, 4),
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_email_lower" CHECK ("users"."email" = lower("users"."email"))
);
--> statement-breakpoint
CREATE TABLE "catalog_entity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "catalog_entity_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "catalog_relation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"scope" text DEFAULT 'line' NOT NULL,
	"lower_count" integer DEFAULT 1 NOT NULL,
	"upper_count" integer DEFAULT 1 NOT NULL,
	"default_count" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog_release" (
	"number" integer PRIMARY KEY NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog_release_item" (
	"release_number" integer NOT NULL,
	"entity_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	CONSTRAINT "catalog_release_item_pk" PRIMARY KEY("release_number","entity_id")
);
--> statement-breakpoint
CREATE TABLE "catalog_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"label_template" text NOT NULL,
	"is_bundle" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "catalog_version_number_unique" UNIQUE("entity_id","version"),
	CONSTRAINT "catalog_version_state_known" CHECK ("catalog_version"."state" in ('draft', 'published', 'retired', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "characteristic" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"name" text NOT NULL,
	"label" text NOT NULL,
	"value_type" text NOT NULL,
	"unit" text,
	"allowed_values" jsonb,
	"default_value" jsonb,
	"needed_for" text,
	"position" integer NOT NULL,
	CONSTRAINT "characteristic_name_unique" UNIQUE("version_id","name")
);
--> statement-breakpoint
CREATE TABLE "offering_price" (
	"version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"period" text,
	"amount" numeric(18, 4) NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "offering_price_unique" UNIQUE("version_id","kind","currency")
);
--> statement-breakpoint
CREATE TABLE "relation_mapping" (
	"id" uuid PRIMARY KEY NOT NULL,
	"relation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"target" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relation_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"relation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"effect" text NOT NULL,
	"condition" jsonb NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_template" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"code" text NOT NULL,
	"action" text DEFAULT 'add' NOT NULL,
	"kind" text DEFAULT 'manual' NOT NULL,
	"name" text NOT NULL,
	"group_id" uuid NOT NULL,
	"skill" text,
	"optimistic_hours" numeric(8, 2) NOT NULL,
	"likely_hours" numeric(8, 2) NOT NULL,
	"pessimistic_hours" numeric(8, 2) NOT NULL,
	"effort_hours" numeric(8, 2) NOT NULL,
	"checklist" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"captures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"point_of_no_return" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "task_template_code_unique" UNIQUE("version_id","action","code")
);
--> statement-breakpoint
CREATE TABLE "task_template_predecessor" (
	"template_id" uuid NOT NULL,
	"predecessor_code" text NOT NULL,
	"scope" text NOT NULL,
	CONSTRAINT "task_template_predecessor_pk" PRIMARY KEY("template_id","predecessor_code","scope")
);
--> statement-breakpoint
CREATE TABLE "decomposition_outcome" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"parent_id" uuid,
	"relation_id" uuid,
	"target_id" uuid NOT NULL,
	"created" boolean NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"domain_order_id" uuid,
	"rule" text,
	"inputs" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"release_number" integer NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decomposition_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"lines_version" integer NOT NULL,
	"release_number" integer NOT NULL,
	"status" text NOT NULL,
	"error" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "domain_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"parent_id" uuid,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"specification_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"label" text NOT NULL,
	"phase" text NOT NULL,
	"outcome" text,
	"state" text NOT NULL,
	"site_id" uuid,
	"characteristics" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"missing" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"position" integer NOT NULL,
	"completed_at" timestamp (3) with time zone,
	CONSTRAINT "domain_order_number_unique" UNIQUE("run_id","number")
);
--> statement-breakpoint
CREATE TABLE "domain_order_use" (
	"domain_order_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"parent_id" uuid NOT NULL,
	CONSTRAINT "domain_order_use_pk" PRIMARY KEY("domain_order_id","line_id","parent_id")
);
--> statement-breakpoint
CREATE TABLE "command_log" (
	"actor" text NOT NULL,
	"id" text NOT NULL,
	"command" text NOT NULL,
	"body_hash" text NOT NULL,
	"result" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "command_log_pk" PRIMARY KEY("actor","id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"type" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"command_id" text,
	"correlation_id" text,
	"order_id" uuid,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"version" integer,
	"visibility" text DEFAULT 'internal' NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intent" (
	"id" uuid PRIMARY KEY NOT NULL,
	"command" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"command_id" text,
	"input" jsonb NOT NULL,
	"shown_state" text NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"key" text NOT NULL,
	"recipient_id" uuid,
	"payload" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "product" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"account_id" uuid,
	"site_id" uuid,
	"offering_id" uuid,
	"specification_id" uuid,
	"release_number" integer NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"characteristics" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"order_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"domain_order_id" uuid,
	"parent_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"activated_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "product_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"line_id" uuid,
	"task_id" uuid,
	"visibility" text DEFAULT 'internal' NOT NULL,
	"author_id" uuid,
	"author_name" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "note_visibility_known" CHECK ("note"."visibility" in ('internal', 'customer'))
);
--> statement-breakpoint
CREATE TABLE "order_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"item_ref" text NOT NULL,
	"parent_id" uuid,
	"nested" boolean DEFAULT false NOT NULL,
	"action" text NOT NULL,
	"phase" text NOT NULL,
	"outcome" text,
	"state" text NOT NULL,
	"offering_id" uuid,
	"offering_ref" jsonb,
	"specification_id" uuid,
	"specification_ref" jsonb,
	"site_id" uuid,
	"site_ref" jsonb,
	"product_id" uuid,
	"product_ref" jsonb,
	"name" text DEFAULT '' NOT NULL,
	"quantity" integer DEFAULT 1 NOT NULL,
	"characteristics" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"relations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"prices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"monthly_price" numeric(18, 4),
	"one_time_price" numeric(18, 4),
	"requested_date" date,
	"promised_date" date,
	"task_count" integer DEFAULT 0 NOT NULL,
	"tasks_done" integer DEFAULT 0 NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"completed_at" timestamp (3) with time zone,
	CONSTRAINT "order_line_position_unique" UNIQUE("order_id","position")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"kind" text DEFAULT 'product' NOT NULL,
	"phase" text NOT NULL,
	"outcome" text,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"lines_version" integer DEFAULT 1 NOT NULL,
	"channel" text NOT NULL,
	"client_id" uuid,
	"created_by" uuid,
	"owner_id" uuid,
	"triage_group_id" uuid,
	"account_id" uuid,
	"account_ref" jsonb,
	"release_number" integer,
	"run_id" uuid,
	"description" text,
	"category" text,
	"priority" text,
	"external_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"parties" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"requested_date" date,
	"promised_date" date,
	"planned_end" timestamp (3) with time zone,
	"due_on" date GENERATED ALWAYS AS (coalesce(promised_date, requested_date, date '9999-12-31')) STORED NOT NULL,
	"requested_start_at" timestamp (3) with time zone,
	"requested_completion_at" timestamp (3) with time zone,
	"currency" text NOT NULL,
	"monthly_total" numeric(18, 4) DEFAULT '0' NOT NULL,
	"one_time_total" numeric(18, 4) DEFAULT '0' NOT NULL,
	"defects" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"blocking_defects" integer DEFAULT 0 NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"line_count" integer DEFAULT 0 NOT NULL,
	"task_count" integer DEFAULT 0 NOT NULL,
	"tasks_done" integer DEFAULT 0 NOT NULL,
	"reason_code" text,
	"reason_text" text,
	"hidden" boolean DEFAULT false NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"search_text" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"approved_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "orders_number_unique" UNIQUE("number"),
	CONSTRAINT "orders_final_has_outcome" CHECK (("orders"."phase" = 'final') = ("orders"."outcome" is not null))
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"tier" text,
	"owner_id" uuid,
	"credit_limit" numeric(18, 4),
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"search_text" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text
);
--> statement-breakpoint
CREATE TABLE "site" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"street" text DEFAULT '' NOT NULL,
	"postcode" text DEFAULT '' NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"country" text DEFAULT '' NOT NULL,
	"access_hours" text,
	"access_notes" text,
	"contact_id" uuid,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "site_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "checklist_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"task_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"required" boolean NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" uuid
);
--> statement-breakpoint
CREATE TABLE "task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"order_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"domain_order_id" uuid NOT NULL,
	"template_id" uuid,
	"code" text NOT NULL,
	"kind" text DEFAULT 'manual' NOT NULL,
	"name" text NOT NULL,
	"phase" text NOT NULL,
	"outcome" text,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"group_id" uuid NOT NULL,
	"assignee_id" uuid,
	"skill" text,
	"optimistic_hours" numeric(8, 2) NOT NULL,
	"likely_hours" numeric(8, 2) NOT NULL,
	"pessimistic_hours" numeric(8, 2) NOT NULL,
	"effort_hours" numeric(8, 2) NOT NULL,
	"planned_start" timestamp (3) with time zone,
	"planned_end" timestamp (3) with time zone,
	"critical" boolean DEFAULT false NOT NULL,
	"captures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"values" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"point_of_no_return" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"position" integer NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"completed_by" uuid,
	CONSTRAINT "task_number_unique" UNIQUE("number"),
	CONSTRAINT "task_final_has_outcome" CHECK (("task"."phase" = 'final') = ("task"."outcome" is not null))
);
--> statement-breakpoint
CREATE TABLE "task_dependency" (
	"order_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"predecessor_id" uuid NOT NULL,
	"scope" text NOT NULL,
	CONSTRAINT "task_dependency_pk" PRIMARY KEY("task_id","predecessor_id")
);
--> statement-breakpoint
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_group_id_assignment_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."assignment_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_relation" ADD CONSTRAINT "catalog_relation_version_id_catalog_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."catalog_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_relation" ADD CONSTRAINT "catalog_relation_target_id_catalog_entity_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."catalog_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_release_item" ADD CONSTRAINT "catalog_release_item_release_number_catalog_release_number_fk" FOREIGN KEY ("release_number") REFERENCES "public"."catalog_release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_release_item" ADD CONSTRAINT "catalog_release_item_entity_id_catalog_entity_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."catalog_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_release_item" ADD CONSTRAINT "catalog_release_item_version_id_catalog_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."catalog_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_version" ADD CONSTRAINT "catalog_version_entity_id_catalog_entity_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."catalog_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "characteristic" ADD CONSTRAINT "characteristic_version_id_catalog_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."catalog_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offering_price" ADD CONSTRAINT "offering_price_version_id_catalog_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."catalog_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation_mapping" ADD CONSTRAINT "relation_mapping_relation_id_catalog_relation_id_fk" FOREIGN KEY ("relation_id") REFERENCES "public"."catalog_relation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation_rule" ADD CONSTRAINT "relation_rule_relation_id_catalog_relation_id_fk" FOREIGN KEY ("relation_id") REFERENCES "public"."catalog_relation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_template" ADD CONSTRAINT "task_template_version_id_catalog_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."catalog_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_template" ADD CONSTRAINT "task_template_group_id_assignment_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."assignment_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_template_predecessor" ADD CONSTRAINT "task_template_predecessor_template_id_task_template_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."task_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decomposition_outcome" ADD CONSTRAINT "decomposition_outcome_run_id_decomposition_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."decomposition_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decomposition_outcome" ADD CONSTRAINT "decomposition_outcome_relation_id_catalog_relation_id_fk" FOREIGN KEY ("relation_id") REFERENCES "public"."catalog_relation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decomposition_outcome" ADD CONSTRAINT "decomposition_outcome_target_id_catalog_entity_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."catalog_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decomposition_run" ADD CONSTRAINT "decomposition_run_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_order" ADD CONSTRAINT "domain_order_run_id_decomposition_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."decomposition_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_order" ADD CONSTRAINT "domain_order_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_order" ADD CONSTRAINT "domain_order_line_id_order_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_order" ADD CONSTRAINT "domain_order_specification_id_catalog_entity_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."catalog_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_order" ADD CONSTRAINT "domain_order_version_id_catalog_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."catalog_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_order_use" ADD CONSTRAINT "domain_order_use_domain_order_id_domain_order_id_fk" FOREIGN KEY ("domain_order_id") REFERENCES "public"."domain_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_order_use" ADD CONSTRAINT "domain_order_use_line_id_order_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_offering_id_catalog_entity_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."catalog_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_specification_id_catalog_entity_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."catalog_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_line_id_order_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_offering_id_catalog_entity_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."catalog_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_specification_id_catalog_entity_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."catalog_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_client_id_api_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."api_client"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_triage_group_id_assignment_group_id_fk" FOREIGN KEY ("triage_group_id") REFERENCES "public"."assignment_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_release_number_catalog_release_number_fk" FOREIGN KEY ("release_number") REFERENCES "public"."catalog_release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_done_by_users_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_run_id_decomposition_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."decomposition_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_line_id_order_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_domain_order_id_domain_order_id_fk" FOREIGN KEY ("domain_order_id") REFERENCES "public"."domain_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_template_id_task_template_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."task_template"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_group_id_assignment_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."assignment_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_completed_by_users_id_fk" FOREIGN KEY ("completed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_dependency" ADD CONSTRAINT "task_dependency_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_dependency" ADD CONSTRAINT "task_dependency_predecessor_id_task_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalog_relation_version" ON "catalog_relation" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "relation_mapping_relation" ON "relation_mapping" USING btree ("relation_id");--> statement-breakpoint
CREATE INDEX "relation_rule_relation" ON "relation_rule" USING btree ("relation_id");--> statement-breakpoint
CREATE INDEX "decomposition_outcome_order" ON "decomposition_outcome" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "decomposition_outcome_run" ON "decomposition_outcome" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "decomposition_run_order" ON "decomposition_run" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "domain_order_order" ON "domain_order" USING btree ("order_id","position");--> statement-breakpoint
CREATE INDEX "domain_order_line" ON "domain_order" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "command_log_at" ON "command_log" USING btree ("at");--> statement-breakpoint
CREATE INDEX "event_order" ON "event" USING btree ("order_id","seq");--> statement-breakpoint
CREATE INDEX "event_cursor" ON "event" USING btree ("xid","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "intent_pending_unique" ON "intent" USING btree ("subject_kind","subject_id") WHERE "intent"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "intent_order" ON "intent" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "intent_author" ON "intent" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "intent_due" ON "intent" USING btree ("due_at") WHERE "intent"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("not_before") WHERE "outbox"."sent_at" is null and "outbox"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_key" ON "outbox" USING btree ("key");--> statement-breakpoint
CREATE INDEX "product_account" ON "product" USING btree ("account_id","status");--> statement-breakpoint
CREATE INDEX "product_line" ON "product" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "product_order" ON "product" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "note_order" ON "note" USING btree ("order_id","at");--> statement-breakpoint
CREATE INDEX "order_line_order" ON "order_line" USING btree ("order_id","position");--> statement-breakpoint
CREATE INDEX "order_line_offering" ON "order_line" USING btree ("offering_id");--> statement-breakpoint
CREATE INDEX "orders_by_state" ON "orders" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "orders_to_decide" ON "orders" USING btree ("due_on","id") WHERE "orders"."phase" in ('submitted', 'enrichment', 'new') and not "orders"."hidden";--> statement-breakpoint
CREATE INDEX "orders_in_flight" ON "orders" USING btree ("due_on","id") WHERE "orders"."phase" in ('acknowledged', 'inProgress') and not "orders"."hidden";--> statement-breakpoint
CREATE INDEX "orders_closed" ON "orders" USING btree ("completed_at","id") WHERE "orders"."phase" = 'final' and not "orders"."hidden";--> statement-breakpoint
CREATE INDEX "orders_drafts" ON "orders" USING btree ("created_at","id") WHERE "orders"."phase" = 'draft' and not "orders"."hidden";--> statement-breakpoint
CREATE INDEX "orders_recent" ON "orders" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "orders_by_account" ON "orders" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "orders_by_client" ON "orders" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "orders_by_owner" ON "orders" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "orders_search" ON "orders" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "orders_extra" ON "orders" USING gin ("extra" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "account_search" ON "account" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "contact_account" ON "contact" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "site_account" ON "site" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "checklist_item_task" ON "checklist_item" USING btree ("task_id","position");--> statement-breakpoint
CREATE INDEX "task_order" ON "task" USING btree ("order_id","position");--> statement-breakpoint
CREATE INDEX "task_domain_order" ON "task" USING btree ("domain_order_id");--> statement-breakpoint
CREATE INDEX "task_assignee_live" ON "task" USING btree ("assignee_id","planned_end") WHERE "task"."phase" <> 'final';--> statement-breakpoint
CREATE INDEX "task_group_live" ON "task" USING btree ("group_id","planned_end") WHERE "task"."phase" in ('open', 'inProgress');--> statement-breakpoint
CREATE INDEX "task_assignee_done" ON "task" USING btree ("assignee_id","completed_at") WHERE "task"."phase" = 'final';--> statement-breakpoint
CREATE INDEX "task_dependency_predecessor" ON "task_dependency" USING btree ("predecessor_id");--> statement-breakpoint
CREATE INDEX "task_dependency_order" ON "task_dependency" USING btree ("order_id");