/** A line of a table panel: its parts, and what each stands for, as a theme colours it. */
export type TableLine = readonly (readonly [text: string, meaning: TableMeaning])[];

export type TableMeaning = "text" | "muted" | "good" | "bad" | "chosen";
