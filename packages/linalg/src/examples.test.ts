import { testExamples } from "@openqs/doctest";

testExamples(new URL("..", import.meta.url));
