import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { useWords } from "../../messages/words.tsx";
import { exportAddress, formatsOf } from "../../store/taken.ts";
import { useTaken } from "../../store/use-taken.ts";
import { CiteDialog } from "./CiteDialog.tsx";

/** The formats as a menu, open from the beginning: the press that asked for it has been made. */
export function TakeMenu({ waiting }: { waiting: ReactNode }) {
  const { say } = useWords();
  const taken = useTaken();
  const [open, setOpen] = useState(true);
  const [citing, setCiting] = useState(false);
  if (taken === null) return waiting;
  const formats = formatsOf(taken);
  return (
    <>
      <MenuTrigger isOpen={open} onOpenChange={setOpen}>
        <Button className="button quiet icon take-open" aria-label={say("take.open")}>
          <Download size={18} aria-hidden="true" />
        </Button>
        <Popover className="take-popover" placement="bottom end">
          <Menu className="take-menu" aria-label={say("take.open")}>
            <MenuItem className="take-item" onAction={() => setCiting(true)}>
              {say("take.cite")}
            </MenuItem>
            {formats.length > 0 && <Separator className="take-line" />}
            {formats.length > 0 && (
              <MenuSection>
                <Header className="take-head">{say("take.export")}</Header>
                {formats.map((id) => (
                  <MenuItem
                    key={id}
                    className="take-item"
                    href={exportAddress(id, taken)}
                    download=""
                    textValue={say(`take.format.${id}`)}
                  >
                    {say(`take.format.${id}`)}
                  </MenuItem>
                ))}
              </MenuSection>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <CiteDialog taken={taken} open={citing} onOpen={setCiting} />
    </>
  );
}
