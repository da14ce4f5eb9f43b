/** The icons the pages use, each from its own module: the package's main entry would pull in several thousand. */
export { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
export { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
export {
  CheckmarkCircle16Filled,
  CheckmarkCircle20Filled,
  CheckmarkCircle24Filled,
} from '@fluentui/react-icons/svg/checkmark-circle';
export { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
export { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
export { ArrowExport16Regular } from '@fluentui/react-icons/svg/arrow-export';
export { Circle16Regular } from '@fluentui/react-icons/svg/circle';
export { Copy16Regular } from '@fluentui/react-icons/svg/copy';
export { Desktop24Regular } from '@fluentui/react-icons/svg/desktop';
export { DocumentText16Regular } from '@fluentui/react-icons/svg/document-text';
export { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
export { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
export { ErrorCircle20Filled, ErrorCircle24Filled } from '@fluentui/react-icons/svg/error-circle';
export { FolderOpen16Regular } from '@fluentui/react-icons/svg/folder-open';
export { HardDrive24Regular } from '@fluentui/react-icons/svg/hard-drive';
export { HatGraduation20Regular, HatGraduation24Regular } from '@fluentui/react-icons/svg/hat-graduation';
export { Info20Filled, Info24Filled } from '@fluentui/react-icons/svg/info';
export { Lightbulb20Filled } from '@fluentui/react-icons/svg/lightbulb';
export { Prohibited24Filled } from '@fluentui/react-icons/svg/prohibited';
export { Question20Regular } from '@fluentui/react-icons/svg/question';
export { QuestionCircle24Filled } from '@fluentui/react-icons/svg/question-circle';
export { Server24Regular } from '@fluentui/react-icons/svg/server';
export { Shield20Regular } from '@fluentui/react-icons/svg/shield';
export { ShieldCheckmark24Filled } from '@fluentui/react-icons/svg/shield-checkmark';
export { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
export { UsbStick24Regular } from '@fluentui/react-icons/svg/usb-stick';
export { Warning16Filled, Warning20Filled, Warning24Filled } from '@fluentui/react-icons/svg/warning';
export { Wrench24Filled } from '@fluentui/react-icons/svg/wrench';
