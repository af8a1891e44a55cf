// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/settings/CsvFormat.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace linetwin::app {

/// Separator, decimal sign and byte order mark of a table that is about to be saved, with a sample of its lines.
class CsvOptionsDialog : public QDialog {
    Q_OBJECT

public:
    CsvOptionsDialog(const QList<ChartTable>& tables, const CsvFormat& format, QWidget* parent);

    CsvFormat format() const;

private:
    void arrange();
    void showFormat(const CsvFormat& format);
    void showSample();

    ChartTable m_sampled; ///< the first rows
    QComboBox* m_separator;
    QComboBox* m_decimal;
    QCheckBox* m_mark;
    QLabel* m_sample;
};

} // namespace linetwin::app
