import { useQuery } from "@tanstack/react-query";
import { Copy as CopyIcon } from "lucide-react";
import { useState } from "react";
import {
  Button,
  Dialog,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  Radio,
  RadioGroup,
} from "react-aria-components";
import { type CitationFormat, citationIds } from "../../../model/api/citations.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import type { Taken } from "../../store/taken.ts";
import { Copy } from "../parts/Copy.tsx";

interface Props {
  taken: Taken;
  open: boolean;
  onOpen(open: boolean): void;
}

/** What is on the screen, as a line to cite it by: with its revision, the day, and an address for good. */
export function CiteDialog({ taken, open, onOpen }: Props) {
  const { say } = useWords();
  return (
    <ModalOverlay className="take-overlay" isDismissable isOpen={open} onOpenChange={onOpen}>
      <Modal className="take-modal">
        <Dialog className="take-dialog">
          <Heading slot="title">{say("take.citeTitle")}</Heading>
          <Citation taken={taken} />
          <Button slot="close" className="button">
            {say("take.close")}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Citation({ taken }: { taken: Taken }) {
  const { say } = useWords();
  const [format, setFormat] = useState<CitationFormat>("chicago");
  const { data, error } = useQuery(questions.citation(format, taken));
  return (
    <>
      <RadioGroup
        className="take-formats"
        value={format}
        onChange={(value) => setFormat(value as CitationFormat)}
      >
        <Label>{say("take.as")}</Label>
        {citationIds.map((id) => (
          <Radio key={id} value={id} className="take-format">
            {say(`take.citation.${id}`)}
          </Radio>
        ))}
      </RadioGroup>
      <pre className="take-text" dir="auto" aria-live="polite" aria-busy={data === undefined}>
        {error ? say("take.failed") : data}
      </pre>
      {data !== undefined && (
        <Copy
          text={data}
          icon={<CopyIcon size={16} aria-hidden="true" />}
          label={say("take.copy")}
        />
      )}
    </>
  );
}
