/** `pnpm api:update`: writes the API reports of the packages as they are built. */
import { updateApiReports } from "./api-report.mjs";

updateApiReports();
